package fr.technolucide.archsamples.exchange;

import picocli.CommandLine;

/** Picocli outside the command line. */
public final class ReadsArguments {
    public CommandLine line;
}
