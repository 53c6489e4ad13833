package fr.technolucide.ui.dialog;

import fr.technolucide.language.Messages;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        if (kind.extensions().size() > 1) {
            chooser.getExtensionFilters()
                    .setAll(kind.extensions().stream()
                            .map(extension -> filter(
                                    Messages.text(
                                            "ui.file.kind", kind.description(), extension.toUpperCase(Locale.ROOT)),
                                    List.of(extension)))
                            .toList());
        }
        chooser.setInitialFileName(proposedName);
        return save(chooser, kind);
    }

    /**
     * Adds the extension to the path chosen, and then asks itself before it replaces a file: the system only asked
     * about the path without the extension.
     */
    private Optional<Path> save(FileChooser chooser, Kind kind) {
        Optional<Path> named = chosen(saving.apply(chooser));
        Optional<Path> whole =
                named.map(path -> withExtension(path, wanted(chooser, kind), chooser.getInitialFileName()));
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
        chooser.getExtensionFilters().add(filter(kind.description(), kind.extensions()));
        if (lastFolder != null && lastFolder.isDirectory()) {
            chooser.setInitialDirectory(lastFolder);
        }
        return chooser;
    }

    private static FileChooser.ExtensionFilter filter(String words, List<String> extensions) {
        return new FileChooser.ExtensionFilter(
                words, extensions.stream().map(extension -> "*." + extension).toList());
    }

    /** Returns the extensions that a file may have, first that of the filter that was chosen in the dialog. */
    private static List<String> wanted(FileChooser chooser, Kind kind) {
        FileChooser.ExtensionFilter chosen = chooser.getSelectedExtensionFilter();
        List<String> all = new ArrayList<>(kind.extensions());
        if (chosen != null && chosen.getExtensions().size() == 1) {
            String first = chosen.getExtensions().getFirst().substring("*.".length());
            if (all.remove(first)) {
                all.addFirst(first);
            }
        }
        return all;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        lastFolder = file.getParentFile();
        return Optional.of(file.toPath());
    }

    /**
     * Returns a path with an extension of its kind: the one that it was given, but that of the filter where the name is still the
     * proposed one.
     */
    private static Path withExtension(Path path, List<String> extensions, String proposed) {
        String name = path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        boolean given = extensions.contains("*")
                || (dot > 0 && extensions.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT)));
        if (given && name.equals(proposed) && extensions.size() > 1) {
            return path.resolveSibling(name.substring(0, dot + 1) + extensions.getFirst());
        }
        return given ? path : path.resolveSibling(name + "." + extensions.getFirst());
    }
}
