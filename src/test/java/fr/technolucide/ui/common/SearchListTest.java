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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchListTest {

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

    /** Each line that is laid out asks whether it is a fresh one. */
    private SearchList<String> box(List<String> items) {
        SearchList<String> box = new SearchList<>(item -> item, laidOut::add, "Rechercher", search -> {});
        box.setItems(FXCollections.observableArrayList(items));
        return box;
    }
}
