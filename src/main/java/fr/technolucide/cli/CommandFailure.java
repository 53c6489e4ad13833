package fr.technolucide.cli;

import fr.technolucide.exchange.excel.data.TooManyRows;
import fr.technolucide.exchange.ods.LibreOfficeFailed;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.RefusedEdit;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/**
 * The exit status and the sentence of a command that failed.
 *
 * @param sentence what happened and what is safe, in the current language
 */
record CommandFailure(Exit exit, String sentence) {

    static CommandFailure of(Throwable thrown) {
        return switch (cause(thrown)) {
            case CommandRefused refusal -> new CommandFailure(refusal.exit(), refusal.sentence());
            case WorkbookException fault -> new CommandFailure(exit(fault.problem()), fault.sentence());
            case RefusedEdit refused -> new CommandFailure(Exit.USAGE, refused.sentence());
            case LibreOfficeFailed failed ->
                new CommandFailure(
                        Exit.USAGE, Messages.text("cli.export.ods_failed", String.valueOf(failed.getMessage())));
            case TooManyRows many -> new CommandFailure(Exit.USAGE, many.sentence());
            case IOException failing ->
                new CommandFailure(Exit.DISK, Messages.text("cli.disk", DiskReason.words(failing)));
            default -> new CommandFailure(Exit.DEFECT, Messages.text("cli.defect"));
        };
    }

    /** Returns the failure itself, out of what futures and streams wrap it in. */
    static Throwable cause(Throwable thrown) {
        Throwable cause = thrown.getCause();
        boolean wrapped = thrown instanceof CompletionException
                || thrown instanceof ExecutionException
                || thrown instanceof UncheckedIOException;
        return wrapped && cause != null ? cause(cause) : thrown;
    }

    private static Exit exit(Problem problem) {
        if (problem == Problem.TARGET_EXISTS) {
            return Exit.USAGE;
        }
        return problem.isOpening() ? Exit.WORKBOOK : Exit.DISK;
    }
}
