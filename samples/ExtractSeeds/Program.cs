Console.WriteLine("HumanRightsData");
