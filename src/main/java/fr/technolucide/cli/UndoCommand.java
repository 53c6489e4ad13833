package fr.technolucide.cli;

import fr.technolucide.language.Messages;
import fr.technolucide.workbook.JsonMembers;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.Workbook;
import java.io.PrintStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Takes back the last step that can be undone. */
@CommandLine.Command(name = "undo")
final class UndoCommand extends OnWorkbook {

    @Override
    Workbook open(CommandContext desk) {
        return desk.open(file());
    }

    @Override
    boolean needsWhole() {
        return false;
    }

    @Override
    CommandOutput run(Workbook workbook, CommandContext desk) {
        Optional<Step> undoable = workbook.read(fr.technolucide.workbook.Reader::undoable);
        Optional<Step> made = workbook.undo();
        if (made.isPresent()) {
            desk.backUp(workbook);
        }
        return new Undone(made.isEmpty() ? null : undoable.orElse(null));
    }

    private record Undone(@Nullable Step step) implements CommandOutput {

        @Override
        public void text(PrintStream out) {
            out.println(
                    step == null
                            ? Messages.text("cli.undo.nothing")
                            : Messages.text("cli.undo.done", StepWords.what(step)));
        }

        @Override
        public void json(JsonMembers json) {
            json.with("undone", step == null ? null : StepWords.members(new JsonMembers(), step));
        }
    }
}
