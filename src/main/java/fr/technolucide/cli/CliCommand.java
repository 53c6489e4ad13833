package fr.technolucide.cli;

/** One command, its options filled in by picocli. */
interface CliCommand {

    /** Runs the command; its output is printed once it is done. */
    CommandOutput run(CommandContext desk) throws Exception;
}
