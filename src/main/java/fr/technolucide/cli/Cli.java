package fr.technolucide.cli;

import fr.technolucide.exchange.excel.data.TooManyRows;
import fr.technolucide.exchange.ods.LibreOfficeFailed;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.JsonMembers;
import fr.technolucide.workbook.JsonWriter;
import fr.technolucide.workbook.RefusedEdit;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs one command: reads its options, prints its answer, and turns every failure into a sentence and a status. */
public final class Cli {

    private static final int HELP_WIDTH = 100;

    private final CliEnvironment surroundings;
    private final PrintStream out;
    private final PrintStream err;

    public Cli(CliEnvironment surroundings, PrintStream out, PrintStream err) {
        this.surroundings = surroundings;
        this.out = out;
        this.err = err;
    }

    /** Sets the language in use for the whole program, and never throws. */
    public Exit run(String... arguments) {
        CommonOptions common = CommonOptions.of(List.of(arguments));
        Messages.use(common.language(surroundings.language()));
        try {
            common.check();
            Optional<CliCommand> window = Technolucide.plain(arguments);
            return window.isPresent() ? answer(window.get(), common) : perform(parse(arguments), common);
        } catch (ParameterException mistake) {
            return tell(new CommandFailure(Exit.USAGE, UsageMistakes.sentence(mistake)), mistake, common);
        } catch (Exception | Error thrown) {
            return tell(CommandFailure.of(thrown), thrown, common);
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static ParseResult parse(String... arguments) {
        CommandLine line = new CommandLine(new Technolucide());
        CommonOptions.declare(line.getCommandSpec());
        line.setResourceBundle(new HelpTexts());
        line.setExpandAtFiles(false);
        line.setUsageHelpWidth(HELP_WIDTH);
        line.getCommandSpec()
                .usageMessage()
                .synopsisSubcommandLabel("[" + Messages.text("cli.help.command_label") + "]");
        return line.parseArgs(arguments);
    }

    private Exit perform(ParseResult parsed, CommonOptions common) throws Exception {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        if (last.isUsageHelpRequested()) {
            out.print(last.commandSpec().commandLine().getUsageMessage(Ansi.OFF));
            return Exit.DONE;
        }
        if (parsed.isVersionHelpRequested()) {
            out.println(Messages.text("cli.version", surroundings.version()));
            return Exit.DONE;
        }
        return answer((CliCommand) last.commandSpec().userObject(), common);
    }

    private Exit answer(CliCommand command, CommonOptions common) throws Exception {
        if (!(command instanceof Technolucide)) {
            OffScreen.begin();
        }
        CommandOutput answer = command.run(new CommandContext(surroundings, err));
        if (common.json()) {
            JsonMembers members = new JsonMembers();
            answer.json(members);
            print(members);
        } else {
            answer.text(out);
        }
        return answer.exit();
    }

    private Exit tell(CommandFailure failure, Throwable thrown, CommonOptions common) {
        if (failure.exit() == Exit.DEFECT) {
            surroundings.log().accept(thrown);
        }
        if (common.json()) {
            print(new JsonMembers()
                    .with("error", failure.sentence())
                    .with("exit", failure.exit().status()));
        }
        boolean damaged = CommandFailure.cause(thrown) instanceof WorkbookException fault && fault.isRecoverable();
        err.println(failure.sentence() + (damaged ? " " + Messages.text("cli.damaged") : ""));
        if (common.debug()) {
            thrown.printStackTrace(err);
        }
        return failure.exit();
    }

    /** Writes one object; programs read UTF-8, whatever the terminal speaks. */
    private void print(JsonMembers members) {
        out.writeBytes((JsonWriter.text(members) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Lends our bundles to picocli, which would otherwise look for one in the language of the system. {@code {0}} in a text
     * stands for the values that its option may take; the names of arguments are among them, {@code label.}, since a person
     * reads them and nobody types them.
     */
    private static final class HelpTexts extends ResourceBundle {

        private static final String PREFIX = "cli.help.";
        private static final String VALUES = "${COMPLETION-CANDIDATES}";

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return Messages.find(PREFIX + key)
                    .map(found -> Messages.text(PREFIX + key, VALUES))
                    .orElse(null);
        }

        @Override
        protected Set<String> handleKeySet() {
            return Messages.in(Messages.language()).keys().stream()
                    .filter(key -> key.startsWith(PREFIX))
                    .map(key -> key.substring(PREFIX.length()))
                    .collect(Collectors.toSet());
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(handleKeySet());
        }
    }

    /**
     * The exit status and the sentence of a command that failed.
     *
     * @param sentence what happened and what is safe, in the current language
     */
    private record CommandFailure(Exit exit, String sentence) {

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
}
