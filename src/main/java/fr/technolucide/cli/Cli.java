package fr.technolucide.cli;

import fr.technolucide.language.Messages;
import fr.technolucide.workbook.JsonMembers;
import fr.technolucide.workbook.JsonWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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
        } catch (Exception | OutOfMemoryError | StackOverflowError thrown) {
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
        err.println(failure.sentence());
        if (common.debug()) {
            thrown.printStackTrace(err);
        }
        return failure.exit();
    }

    /** Writes one object; programs read UTF-8, whatever the terminal speaks. */
    private void print(JsonMembers members) {
        out.writeBytes((JsonWriter.text(members) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
