package fr.technolucide.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The system's file dialogs; they open where the last one was left. */
public final class NativeFilePicker implements FilePicker {

    private final Window owner;
    private @Nullable File lastFolder;

    public NativeFilePicker(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> open(String title, Kind kind) {
        return chosen(chooser(title, kind).showOpenDialog(owner));
    }

    @Override
    public Optional<Path> save(String title, Kind kind, String proposedName) {
        FileChooser chooser = chooser(title, kind);
        chooser.setInitialFileName(proposedName);
        return chosen(chooser.showSaveDialog(owner)).map(path -> withExtension(path, kind));
    }

    private FileChooser chooser(String title, Kind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        kind.description(),
                        kind.extensions().stream()
                                .map(extension -> "*." + extension)
                                .toList()));
        if (lastFolder != null && lastFolder.isDirectory()) {
            chooser.setInitialDirectory(lastFolder);
        }
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        lastFolder = file.getParentFile();
        return Optional.of(file.toPath());
    }

    private static Path withExtension(Path path, Kind kind) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        boolean given = kind.extensions().stream().anyMatch(extension -> name.endsWith("." + extension));
        return given ? path : Path.of(path + "." + kind.extensions().getFirst());
    }
}
