package fr.technolucide.cli;

/** One command, its options filled in by picocli. */
interface Command {

    /** Does the work; what it says is printed once it is done. */
    Answer run(Desk desk) throws Exception;
}
