package fr.technolucide.ui.dialog;

import fr.technolucide.language.Messages;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The system's file dialogs; they open where the last one was left. */
public final class NativeFilePicker implements FilePicker {

    private final Function<FileChooser, @Nullable File> opening;
    private final Function<FileChooser, @Nullable File> saving;
    private @Nullable File lastFolder;

    public NativeFilePicker(Window owner) {
        this(chooser -> chooser.showOpenDialog(owner), chooser -> chooser.showSaveDialog(owner));
    }

    NativeFilePicker(Function<FileChooser, @Nullable File> opening, Function<FileChooser, @Nullable File> saving) {
        this.opening = opening;
        this.saving = saving;
    }

    @Override
    public Optional<Path> open(String title, Kind kind) {
        return chosen(opening.apply(chooser(title, kind)));
    }

    @Override
    public Optional<Path> save(String title, Kind kind, String proposedName) {
        FileChooser chooser = chooser(title, kind);
        chooser.setInitialFileName(proposedName);
        return save(chooser, kind);
    }

    /**
     * Adds the extension to the path chosen, and then asks itself before it replaces a file: the system only asked
     * about the path without the extension.
     */
    private Optional<Path> save(FileChooser chooser, Kind kind) {
        Optional<Path> named = chosen(saving.apply(chooser));
        Optional<Path> whole = named.map(path -> withExtension(path, kind));
        if (whole.equals(named) || whole.filter(Files::exists).isEmpty()) {
            return whole;
        }
        String there = whole.get().getFileName().toString();
        chooser.setTitle(Messages.text("ui.file.exists.title", there));
        chooser.setInitialFileName(there);
        chooser.setInitialDirectory(lastFolder);
        return save(chooser, kind);
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
