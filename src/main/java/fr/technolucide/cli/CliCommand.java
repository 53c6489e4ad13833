package fr.technolucide.cli;

/** One command, its options filled in by picocli. */
interface CliCommand {

    /** Does the work; what it says is printed once it is done. */
    CommandOutput run(CommandContext desk) throws Exception;
}
