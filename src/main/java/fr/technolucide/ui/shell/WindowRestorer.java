package fr.technolucide.ui.shell;

import fr.technolucide.ui.table.TableLayouts;
import fr.technolucide.ui.task.Tasks;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.stage.Stage;

/** Keeps, on this computer, where the window stands and what was open in it, and puts it there again. */
final class WindowRestorer {

    private final StageBounds stands;
    private final Computer computer;
    private final Tasks tasks;
    private WindowState memory;

    WindowRestorer(Stage stage, Computer computer, Tasks tasks) {
        this.stands = new StageBounds(stage);
        this.computer = computer;
        this.tasks = tasks;
        this.memory = new WindowState(computer.remembered());
    }

    void restore() {
        stands.restore(memory.place());
    }

    WindowState memory() {
        return memory;
    }

    void keep(Path workbook, FolderTabs tabs, TableLayouts tables) {
        Optional<WindowBounds> where = stands.now(memory.place());
        memory = WindowState.of(where, workbook, tabs, tables);
        Map<String, String> values = memory.values();
        tasks.run(() -> {
            computer.remember(values);
            return values;
        });
    }
}
