package fr.technolucide.ui.footprint;

import fr.technolucide.ui.ExampleRows;
import fr.technolucide.ui.SampleScene;
import fr.technolucide.ui.dialog.FilePicker;
import fr.technolucide.ui.field.Options;
import fr.technolucide.ui.table.SheetView;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.layout.StackPane;

/** The sheet of factors of the worked example, with a stand-in for the file dialog. */
final class FactorsScene implements AutoCloseable, FilePicker {

    final SampleScene<StackPane> scene;
    final SheetView view;
    volatile Optional<Path> picked = Optional.empty();

    FactorsScene(Path folder) {
        AtomicReference<SheetView> made = new AtomicReference<>();
        scene = new SampleScene<>(folder, ExampleRows.edits(), 1366, 690, session -> {
            made.set(FactorsView.of(session, Options.of(session), this));
            StackPane page = new StackPane(
                    made.get(), session.notices().node(), session.dialogs().layer());
            page.setMinHeight(690);
            return page;
        });
        view = made.get();
        scene.settle();
    }

    @Override
    public Optional<Path> open(String title, Kind kind) {
        return picked;
    }

    @Override
    public Optional<Path> save(String title, Kind kind, String proposedName) {
        throw new AssertionError("nothing is written");
    }

    @Override
    public void close() {
        scene.close();
    }
}
