package fr.technolucide.cli;

import fr.technolucide.insight.Check;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.JsonMembers;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.store.CellFault;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine;

/** Checks that the file is sound, and lists what there is to fix in its content. */
@CommandLine.Command(name = "check")
final class CheckCommand extends OnWorkbook {

    private static final int SHOWN = 200;

    @Override
    boolean needsWhole() {
        return false;
    }

    @Override
    CommandOutput run(Workbook workbook, CommandContext desk) {
        List<CellFault> faults = WorkbookFiles.faults(workbook);
        return new Checked(
                faults.isEmpty(), WorkbookFiles.setAside(file()), workbook.read(reader -> Check.of(reader, faults)));
    }

    /** @param setAside journals of other files that lie beside */
    private record Checked(boolean sound, List<Path> setAside, List<Check.Issue> issues) implements CommandOutput {

        @Override
        public Exit exit() {
            return issues.stream().anyMatch(Check.Issue::problem) ? Exit.TO_MEND : Exit.DONE;
        }

        @Override
        public void text(PrintStream out) {
            List<Check.Issue> shown = issues.stream()
                    .sorted(Comparator.comparing(Check.Issue::problem).reversed())
                    .limit(SHOWN)
                    .toList();
            for (Check.Issue issue : shown) {
                out.println(Messages.text(
                        issue.problem() ? "cli.check.problem" : "cli.check.remark",
                        Messages.text("sheet." + issue.sheet().name() + ".one"),
                        issue.label(),
                        issue.sentence()));
            }
            if (issues.size() > SHOWN) {
                out.println(Messages.text("cli.check.more", issues.size() - SHOWN));
            }
            setAside.forEach(each -> out.println(Messages.text("cli.check.set_aside", each)));
            if (exit() == Exit.DONE) {
                out.println(Messages.text("cli.check.clean"));
            }
        }

        @Override
        public void json(JsonMembers json) {
            json.with("sound", sound)
                    .with("issues", issues.stream().map(Checked::members).toList())
                    .with("set_aside", setAside.stream().map(Path::toString).toList());
        }

        private static JsonMembers members(Check.Issue issue) {
            Column<?> column = issue.column();
            return new JsonMembers()
                    .with("severity", issue.problem() ? "problem" : "remark")
                    .with("sheet", issue.sheet().name())
                    .with("row", issue.row().toString())
                    .with("label", issue.label())
                    .with("column", column == null ? "" : column.name())
                    .with("sentence", issue.sentence());
        }
    }
}
