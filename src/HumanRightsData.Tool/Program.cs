using HumanRightsData.Tool;

using Terminal terminal = Terminal.OfProcess();
return await HrData.RunAsync(args, terminal);
