package fr.technolucide.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.Fx;
import fr.technolucide.ui.SampleScene;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.control.ListCell;
import org.controlsfx.control.SearchableComboBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongListTest {

    @TempDir
    Path folder;

    private final Set<String> laidOut = new HashSet<>();

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void aLongListIsNotLaidOutWhole() {
        List<String> items =
                IntStream.range(0, 2_000).mapToObj(i -> "cas d’usage " + i).toList();
        try (var scene = new SampleScene<>(folder, List.of(), 400, 200, session -> box(items))) {
            Fx.run(scene.piece::show);
            scene.settle();
            assertThat(laidOut).hasSizeBetween(5, 200);
        }
    }

    private SearchableComboBox<String> box(List<String> items) {
        SearchableComboBox<String> box = new SearchableComboBox<>(FXCollections.observableArrayList(items));
        LongList.of(box);
        box.setCellFactory(list -> new ListCell<>() {
            @Override
            protected void updateItem(String item, boolean empty) {
                super.updateItem(item, empty);
                if (!empty) {
                    laidOut.add(item);
                    setText(item);
                }
            }
        });
        return box;
    }
}
