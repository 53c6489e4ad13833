package fr.technolucide.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made of the name that a person gives in the dialog of the system, which stands in here. */
class NativeFilePickerTest {

    private static final FilePicker.Kind WORKBOOKS = new FilePicker.Kind("Cahiers", List.of("lucide"));

    @TempDir
    Path folder;

    private final Deque<String> typed = new ArrayDeque<>();
    private final List<String> shown = new ArrayList<>();
    private final FilePicker picker = new NativeFilePicker(this::answer, this::answer);

    private @Nullable File answer(FileChooser chooser) {
        shown.add(chooser.getTitle() + " | " + chooser.getInitialFileName() + " | " + chooser.getInitialDirectory());
        String name = typed.poll();
        return name == null ? null : folder.resolve(name).toFile();
    }

    @Test
    void aNameWithoutItsExtensionGetsIt() {
        typed.add("Mon cahier");

        assertThat(picker.save("Nouveau cahier", WORKBOOKS, "Cahier.lucide"))
                .contains(folder.resolve("Mon cahier.lucide"));
        assertThat(shown).containsExactly("Nouveau cahier | Cahier.lucide | null");
    }

    @Test
    void aFileThatOnlyTheExtensionLeadsToIsAskedAboutUnderItsWholeName() throws IOException {
        Path there = Files.createFile(folder.resolve("Mon cahier.lucide"));
        typed.addAll(List.of("Mon cahier", "Mon cahier", "Mon cahier.lucide"));

        assertThat(picker.save("Nouveau cahier", WORKBOOKS, "Cahier.lucide")).contains(there);
        String again = "«\u00A0Mon cahier.lucide\u00A0» existe déjà\u00A0: remplacez-le, ou changez le nom"
                + " | Mon cahier.lucide | " + folder;
        assertThat(shown).containsExactly("Nouveau cahier | Cahier.lucide | null", again, again);
    }

    @Test
    void whoeverThinksBetterOfItReplacesNothing() throws IOException {
        Files.createFile(folder.resolve("Mon cahier.lucide"));
        typed.add("Mon cahier");

        assertThat(picker.save("Nouveau cahier", WORKBOOKS, "Cahier.lucide")).isEmpty();
        assertThat(shown).hasSize(2);
    }
}
