using BenchmarkDotNet.Running;
using HumanRightsData.Benchmarks;
using HumanRightsData.Benchmarks.Linear;

if (args is ["stages"])
{
    return StageTable.Run();
}

if (args is ["linear", .. string[] rest])
{
    return LinearCheck.Run(rest);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
