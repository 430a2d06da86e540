return Fusion.Cli.FusionCommandLine.Run(args);
