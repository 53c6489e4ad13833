package fr.technolucide.cli;

import fr.technolucide.language.Messages;
import fr.technolucide.workbook.JsonMembers;
import fr.technolucide.workbook.JsonWriter;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.Workbook;
import java.io.PrintStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Lists the changes, newest first: the whole workbook, or one row. */
@CommandLine.Command(name = "history")
final class HistoryCommand extends OnWorkbook {

    private static final int PAGE = 200;

    @Option(names = "--row", paramLabel = "${bundle:label.id}")
    private @Nullable UUID row;

    @Override
    CommandOutput run(Workbook workbook, CommandContext desk) {
        UUID wanted = row;
        List<Step> steps = workbook.read(reader -> wanted == null ? all(reader) : reader.history(wanted));
        return new History(steps, desk.environment().clock().getZone());
    }

    private static List<Step> all(Reader reader) {
        List<Step> steps = new ArrayList<>();
        List<Step> page;
        do {
            page = reader.steps(steps.size(), PAGE);
            steps.addAll(page);
        } while (page.size() == PAGE);
        return steps;
    }

    private record History(List<Step> steps, ZoneId zone) implements CommandOutput {

        @Override
        public void text(PrintStream out) {
            if (steps.isEmpty()) {
                out.println(Messages.text("cli.history.none"));
                return;
            }
            TextTable table = new TextTable(false, false, false, true);
            var words = Messages.words();
            for (Step step : steps) {
                LocalDateTime when = LocalDateTime.ofInstant(step.when(), zone);
                table.add(
                        words.numericDate(when.toLocalDate()) + " " + words.clock(when.toLocalTime()),
                        step.author(),
                        StepWords.what(step),
                        Messages.text("cli.history.changes", step.entries().size()));
            }
            table.print(out);
        }

        @Override
        public void json(JsonMembers json) {
            json.with("steps", steps.stream().map(History::members).toList());
        }

        private static JsonMembers members(Step step) {
            return StepWords.members(new JsonMembers(), step)
                    .with(
                            "changes",
                            step.entries().stream().map(History::members).toList());
        }

        private static JsonMembers members(Step.Entry entry) {
            return new JsonMembers()
                    .with("sheet", entry.sheet())
                    .with("row", entry.row().toString())
                    .with("before", cells(entry.before()))
                    .with("after", cells(entry.after()));
        }

        /** The history keeps cells as JSON already. */
        private static JsonWriter.@Nullable Raw cells(@Nullable String cells) {
            return cells == null ? null : new JsonWriter.Raw(cells);
        }
    }
}
