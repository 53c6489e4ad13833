package fr.technolucide.ui.shell;

import fr.technolucide.workbook.WorkbookName;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files dropped on the window, one at a time: what is dropped inside it from its own screens is none. */
final class FileDrop {

    private final Predicate<Path> taken;
    private final Consumer<Path> onDropped;

    /** @param taken whether a file may be dropped now */
    FileDrop(Predicate<Path> taken, Consumer<Path> onDropped) {
        this.taken = taken;
        this.onDropped = onDropped;
    }

    void listen(Scene scene) {
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (file(event.getDragboard().getFiles()).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            Optional<Path> file = file(event.getDragboard().getFiles());
            file.ifPresent(onDropped);
            event.setDropCompleted(file.isPresent());
            if (file.isPresent()) {
                event.consume();
            }
        });
    }

    /** Returns the file that these make, if one alone may be dropped now. */
    Optional<Path> file(List<File> dropped) {
        return dropped.size() == 1 ? Optional.of(dropped.getFirst().toPath()).filter(taken) : Optional.empty();
    }

    static boolean isWorkbook(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith("." + WorkbookName.EXTENSION);
    }
}
