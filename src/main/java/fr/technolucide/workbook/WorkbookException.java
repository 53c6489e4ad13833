package fr.technolucide.workbook;

import fr.technolucide.language.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The file is at fault: it cannot be opened, read or written. What was acknowledged before is safe. */
public final class WorkbookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The kinds of failure; each has its sentence in the bundles under {@code workbook.problem.}. */
    public enum Problem {
        MISSING,
        DIRECTORY,
        UNREADABLE,
        EMPTY,
        NOT_A_WORKBOOK,
        OTHER_APPLICATION,
        TRUNCATED,
        DAMAGED,
        /** A table, a trigger or another thing that no version of the program makes. */
        FOREIGN,
        /** A cell or a row that is not as the program wrote it. */
        ALTERED,
        /** Nothing of it could be saved either. */
        NOTHING_READABLE,
        NEWER,
        LOCKED,
        HELD,
        REPLACED,
        /** Replaced, and nothing is left from which ours could be made again. */
        OVERWRITTEN,
        READ_ONLY,
        DISK_FULL,
        DISK_FAILING,
        /** No automatic copy could be made of it. */
        NOT_COPIED,
        TARGET_EXISTS;

        /** Returns whether the workbook could not be opened at all, as opposed to a failure while writing. */
        public boolean isOpening() {
            return compareTo(READ_ONLY) < 0;
        }
    }

    private final Problem problem;
    private final transient List<Object> args;

    public WorkbookException(Problem problem, @Nullable Throwable cause, Object... args) {
        super(problem.name(), cause);
        this.problem = problem;
        this.args = List.of(args);
    }

    public WorkbookException(Problem problem, Object... args) {
        this(problem, null, args);
    }

    public Problem problem() {
        return problem;
    }

    /**
     * Returns whether something of the workbook can be saved into another one: of what has no first page any more too,
     * where the name says that it was one.
     */
    public boolean isRecoverable() {
        return switch (problem) {
            case TRUNCATED, DAMAGED, FOREIGN, ALTERED -> true;
            case NOT_A_WORKBOOK, OTHER_APPLICATION ->
                !args.isEmpty() && WorkbookName.isOne(args.getFirst().toString());
            default -> false;
        };
    }

    /** Returns a sentence that says what happened and what is safe, in the current language. */
    public String sentence() {
        return Messages.text("workbook.problem." + problem.name(), args.toArray());
    }
}
