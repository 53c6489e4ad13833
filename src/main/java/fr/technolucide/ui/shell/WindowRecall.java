package fr.technolucide.ui.shell;

import fr.technolucide.ui.common.Tasks;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.stage.Stage;

/** Keeps, on this computer, where the window stands and what was open in it, and puts it there again. */
final class WindowRecall {

    private final StagePlace stands;
    private final Computer computer;
    private final Tasks tasks;
    private WindowMemory memory;

    WindowRecall(Stage stage, Computer computer, Tasks tasks) {
        this.stands = new StagePlace(stage);
        this.computer = computer;
        this.tasks = tasks;
        this.memory = new WindowMemory(computer.remembered());
    }

    void restore() {
        stands.restore(memory.place());
    }

    WindowMemory memory() {
        return memory;
    }

    void keep(Path workbook, FolderTabs tabs) {
        Optional<WindowPlace> where = stands.now(memory.place());
        memory = WindowMemory.of(where, workbook, tabs);
        Map<String, String> values = memory.values();
        tasks.run(() -> {
            computer.remember(values);
            return values;
        });
    }
}
