package fr.technolucide.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.Fx;
import fr.technolucide.ui.SampleScene;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import org.controlsfx.control.textfield.CustomTextField;
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
        try (var scene = new SampleScene<>(folder, List.of(), 400, 200, session -> box(items, laidOut::add))) {
            Fx.run(scene.piece::show);
            scene.settle();
            assertThat(laidOut).hasSizeBetween(5, 200);
        }
    }

    @Test
    void namesThatBeginWithWhatIsTypedComeFirstInTheListAndForEnter() {
        List<String> items =
                List.of("Décomptes", "Plan des comptes", "Courriers", "Compte rendu", "Compter", "À compter");
        try (var scene = new SampleScene<>(folder, List.of(), 400, 200, session -> box(items, item -> false))) {
            List<String> found = List.of("Compte rendu", "Compter", "Plan des comptes", "À compter", "Décomptes");
            Fx.run(() -> {
                scene.piece.show();
                scene.piece.getChildrenUnmodifiable().stream()
                        .filter(CustomTextField.class::isInstance)
                        .forEach(part -> ((CustomTextField) part).setText("compte"));
            });
            scene.settle();
            assertThat(Fx.on(() -> listed(scene.piece))).isEqualTo(found);
            assertThat(Fx.on(() -> scene.piece.found("compte"))).isEqualTo(found);
            Fx.run(scene.piece::hide);
        }
    }

    private static List<?> listed(SearchList<String> box) {
        return box.getChildrenUnmodifiable().stream()
                .filter(ComboBox.class::isInstance)
                .map(part -> List.copyOf(((ComboBox<?>) part).getItems()))
                .findFirst()
                .orElseThrow();
    }

    /** Each line that is laid out asks whether it is a fresh one. */
    private static SearchList<String> box(List<String> items, Function<String, Boolean> fresh) {
        SearchList<String> box = new SearchList<>(item -> item, fresh, "Rechercher", search -> {});
        box.setItems(FXCollections.observableArrayList(items));
        return box;
    }
}
