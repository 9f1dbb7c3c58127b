using System.Diagnostics;
using System.IO.Compression;

namespace HumanRightsData.Tests.Packaging;

/// <summary>The package as its users get it: packed, referenced by a program outside the tree, and run.</summary>
[Trait("Category", "Packaging")]
public sealed class PackageTests : IDisposable
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <RestoreAdditionalProjectSources>PACKAGES</RestoreAdditionalProjectSources>
            <RestorePackagesPath>CACHE</RestorePackagesPath>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="HumanRightsData" Version="*-*" />
          </ItemGroup>
        </Project>
        """;

    private static readonly string Root = FindRoot();

    private readonly string _folder = Directory.CreateTempSubdirectory("hrd-package-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_readmes_first_program_runs_against_the_package()
    {
        string packages = Pack("packages");
        string program = Path.Combine(_folder, "program");
        Directory.CreateDirectory(program);
        File.WriteAllText(Path.Combine(program, "program.csproj"), Project.Replace("PACKAGES", packages).Replace("CACHE", Path.Combine(_folder, "cache")));
        File.WriteAllText(Path.Combine(program, "Program.cs"), FirstProgram());

        string output = Run(program, "dotnet", "run", "-c", "Release", "--", Path.Combine(Root, "seeds"));
        Assert.Contains("30,000", output, StringComparison.Ordinal);

        // Promise 6: trimmed and self-contained, without a warning (they are errors above), it says the same.
        string published = Path.Combine(_folder, "published");
        Run(program, "dotnet", "publish", "-c", "Release", "--use-current-runtime", "--self-contained", "-p:PublishTrimmed=true", "-o", published);
        Assert.Equal(output, Run(program, Path.Combine(published, "program"), Path.Combine(Root, "seeds")));
    }

    [Fact]
    public void The_same_sources_give_the_same_package()
    {
        string first = Pack("first"), second = Pack("second");
        foreach (string file in Directory.GetFiles(first))
        {
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(second, Path.GetFileName(file))));
        }
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("lib/net10.0/HumanRightsData.dll")]
    [InlineData("lib/net10.0/HumanRightsData.xml")]
    public void The_package_holds(string entry)
    {
        using ZipArchive package = ZipFile.OpenRead(Directory.GetFiles(Pack("packages"), "*.nupkg").Single());
        Assert.NotNull(package.GetEntry(entry));
    }

    private static string FirstProgram()
    {
        string readme = File.ReadAllText(Path.Combine(Root, "README.md"));
        int start = readme.IndexOf("```csharp\n", StringComparison.Ordinal) + "```csharp\n".Length;
        return readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static string FindRoot()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "HumanRightsData.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("HumanRightsData.sln is in no folder above the tests.");
        }

        return folder;
    }

    private string Pack(string name)
    {
        string target = Path.Combine(_folder, name);
        string configuration = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";
        Run(Root, "dotnet", "pack", Path.Combine(Root, "src", "HumanRightsData"), "-c", configuration, "--no-build", "-o", target);
        return target;
    }

    private static string Run(string folder, string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["SOURCE_DATE_EPOCH"] = "1700000000"; // the time stamps of a package's entries come from it
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment.Remove("MSBuildSDKsPath");
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output}\n{errors.Result}");
        return output;
    }
}
