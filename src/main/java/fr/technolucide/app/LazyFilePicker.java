package fr.technolucide.app;

import fr.technolucide.ui.dialog.FilePicker;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.stage.Window;

/** The file dialogs of the window, which is looked for when they are asked for: a tab may be made before it is shown. */
record LazyFilePicker(Function<Window, FilePicker> pickers) implements FilePicker {

    private FilePicker now() {
        return pickers.apply(Window.getWindows().getFirst());
    }

    @Override
    public Optional<Path> open(String title, Kind kind) {
        return now().open(title, kind);
    }

    @Override
    public Optional<Path> save(String title, Kind kind, String proposedName) {
        return now().save(title, kind, proposedName);
    }
}
