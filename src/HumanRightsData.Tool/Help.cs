using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace HumanRightsData.Tool;

/// <summary>Help that explains by example.</summary>
internal static class Help
{
    /// <summary>Adds examples to what <c>--help</c> shows of a command.</summary>
    public static void Explain(Command command, string examples)
    {
        HelpOption? help = command.Options.OfType<HelpOption>().FirstOrDefault();
        if (help is null)
        {
            help = new HelpOption();
            command.Options.Add(help);
        }

        help.Action = new ExampleAction((HelpAction)help.Action!, examples);
    }

    /// <summary>The command's name with those of the commands above it.</summary>
    public static string PathOf(Command command)
    {
        string path = command is RootCommand ? "hrdata" : command.Name;
        for (Symbol? above = command.Parents.FirstOrDefault(); above is not null; above = above.Parents.FirstOrDefault())
        {
            path = (above is RootCommand ? "hrdata" : above.Name) + " " + path;
        }

        return path;
    }

    private sealed class ExampleAction(HelpAction help, string examples) : SynchronousCommandLineAction
    {
        // Who asks for help need not give the arguments.
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            int code = help.Invoke(parseResult);
            TextWriter output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (string line in examples.Split('\n'))
            {
                output.WriteLine("  " + line.TrimEnd('\r'));
            }

            return code;
        }
    }
}
