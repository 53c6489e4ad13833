package fr.technolucide.ui.dialog;

import fr.technolucide.language.Messages;
import fr.technolucide.workbook.RefusedEdit;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import java.util.Arrays;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts failures into the words of a message. */
public final class Failures {

    private static final int FRAMES = 12;

    /** The SQLite code of a failure, without the rest of its message, which may quote a path. */
    private static final Pattern SYSTEM = Pattern.compile("SQLITE_[A-Z_]+");

    private Failures() {}

    /** Returns the failure itself, out of what futures wrap it in. */
    public static Throwable cause(Throwable failure) {
        Throwable cause = failure.getCause();
        boolean wrapped = failure instanceof CompletionException || failure instanceof ExecutionException;
        return wrapped && cause != null ? cause(cause) : failure;
    }

    public static Message message(Throwable failure) {
        return switch (cause(failure)) {
            case WorkbookException fault ->
                Message.of(Message.Tone.ERROR, title(fault), fault.sentence()).details(details(fault));
            case RefusedEdit refused ->
                Message.of(Message.Tone.WARNING, Messages.text("ui.failure.refused"), refused.sentence());
            case Throwable other ->
                Message.of(
                                Message.Tone.ERROR,
                                Messages.text("ui.failure.unexpected"),
                                Messages.text("ui.failure.unexpected.text"))
                        .details(Messages.text("ui.failure.code", FaultCode.UNEXPECTED) + "\n" + trace(other));
        };
    }

    /** Returns the title of a failure: what happened. */
    public static String title(WorkbookException fault) {
        return Messages.find("shell.problem." + fault.problem().name())
                .orElseGet(
                        () -> Messages.text(fault.problem().isOpening() ? "ui.failure.opening" : "ui.failure.writing"));
    }

    /**
     * Returns the details for the person who helps: a code, and what the system said; no path, which may contain a
     * name.
     */
    public static String details(WorkbookException fault) {
        String code = Messages.text("ui.failure.code", FaultCode.of(fault.problem()));
        String said =
                fault.getCause() == null ? "" : String.valueOf(fault.getCause().getMessage());
        Matcher name = SYSTEM.matcher(said);
        return code + "\n" + fault.problem().name() + (name.find() ? " (" + name.group() + ")" : "");
    }

    /** Classes and lines only: the text of an exception may quote what a person typed. */
    private static String trace(Throwable failure) {
        return failure.getClass().getName()
                + Arrays.stream(failure.getStackTrace())
                        .limit(FRAMES)
                        .map(frame ->
                                "\n" + frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                        .collect(Collectors.joining());
    }

    /** The codes that a person can quote: 1xx opening, 2xx held or newer, 3xx replaced, 5xx writing, 9xx unforeseen. */
    private static final class FaultCode {

        static final String UNEXPECTED = "TL-E900";

        private FaultCode() {}

        static String of(Problem problem) {
            return "TL-E"
                    + switch (problem) {
                        case MISSING -> 101;
                        case DIRECTORY -> 102;
                        case UNREADABLE -> 103;
                        case EMPTY -> 104;
                        case NOT_A_WORKBOOK -> 105;
                        case OTHER_APPLICATION -> 106;
                        case TRUNCATED -> 107;
                        case DAMAGED -> 108;
                        case FOREIGN -> 109;
                        case ALTERED -> 110;
                        case NOTHING_READABLE -> 111;
                        case NEWER -> 201;
                        case LOCKED -> 202;
                        case HELD -> 203;
                        case REPLACED -> 301;
                        case OVERWRITTEN -> 302;
                        case DISK_FULL -> 501;
                        case DISK_FAILING -> 502;
                        case READ_ONLY -> 503;
                        case TARGET_EXISTS -> 504;
                        case NOT_COPIED -> 505;
                    };
        }
    }
}
