package fr.technolucide.ui.usecase;

import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.common.Segments;
import fr.technolucide.ui.common.WrapBar;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The header of the tab: the news as a title, how the cases are shown, which ones, and the buttons that add some. */
final class CaseHead extends WrapBar {

    /** The size of a title, in em. */
    private static final double TITLE = 1.533;

    private final Label title = new Label();
    private final Segments<CaseView> choice = new Segments<>(
            List.of(CaseView.values()), CaseHead::words, view -> Optional.of(new Icon(view.icon())), false);
    private final MenuButton others = new MenuButton("", new Icon(Shape.MORE));
    private final Button add = new Button(Messages.text("usecase.new"), new Icon(Shape.ADD));
    private final List<Region> narrowing;

    /**
     * @param stage  which cases are shown; absent for those of every stage
     * @param filter words that a case must contain
     * @param sheets the other sheets of the tab
     */
    CaseHead(
            ObjectProperty<@Nullable UseCaseStage> stage,
            StringProperty filter,
            List<Sheet> sheets,
            Consumer<Sheet> open,
            @Nullable Runnable begin) {
        getStyleClass().add("usecase-head");
        title.getStyleClass().add("page-title");
        title.setId("usecase.title");
        title.setMinWidth(USE_PREF_SIZE);
        HBox segments = new HBox();
        segments.getStyleClass().add("segments");
        segments.getChildren().addAll(choice.buttons());
        segments.setMinWidth(USE_PREF_SIZE);
        for (CaseView view : CaseView.values()) {
            choice.buttons().get(view.ordinal()).setId("usecase.view." + view.id());
        }
        ComboBox<@Nullable UseCaseStage> stages = stages(stage);
        TextField words = new TextField();
        words.setId("usecase.filter");
        words.setPromptText(Messages.text("ui.filter.prompt"));
        words.setAccessibleText(Messages.text("usecase.filter"));
        words.getStyleClass().add("filter");
        words.textProperty().bindBidirectional(filter);
        narrowing = List.of(stages, words);
        others(sheets, open);
        List<Region> actions = new ArrayList<>(List.of(segments, stages, words, others));
        if (begin != null) {
            add.setId("usecase.new");
            add.getStyleClass().add("main");
            add.setOnAction(event -> begin.run());
            add.setMinWidth(USE_PREF_SIZE);
            actions.add(add);
        }
        fill(List.of(title), List.of());
        getChildren().addAll(actions);
        Controls.foldHidden(add, stages, words);
    }

    private static String words(CaseView view) {
        return Messages.text("usecase.view." + view.id());
    }

    private static ComboBox<@Nullable UseCaseStage> stages(ObjectProperty<@Nullable UseCaseStage> stage) {
        ComboBox<@Nullable UseCaseStage> stages = new ComboBox<>();
        stages.setId("usecase.stage");
        stages.setAccessibleText(Messages.text("usecase.stage"));
        stages.getItems().add(null);
        stages.getItems().addAll(UseCaseStage.values());
        stages.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable UseCaseStage item) {
                return item == null ? Messages.text("usecase.stage.all") : SchemaLabels.choice(item);
            }

            @Override
            public @Nullable UseCaseStage fromString(String text) {
                throw new UnsupportedOperationException("chosen, never typed");
            }
        });
        stages.valueProperty().bindBidirectional(stage);
        stages.setMinWidth(USE_PREF_SIZE);
        return stages;
    }

    private void others(List<Sheet> sheets, Consumer<Sheet> open) {
        others.setId("usecase.others");
        others.getStyleClass().addAll("icon-button", "row-menu");
        Controls.explain(others, Messages.text("usecase.others"));
        for (Sheet sheet : sheets) {
            MenuItem item = new MenuItem(SchemaLabels.title(sheet));
            item.setOnAction(event -> open.accept(sheet));
            others.getItems().add(item);
        }
    }

    void onChosen(Consumer<CaseView> action) {
        choice.onChosen(view -> {
            if (view != null) {
                action.accept(view);
            }
        });
    }

    /**
     * @param view absent while another sheet of the tab is shown
     * @param some whether there is a case to choose among; else what to do first has the place
     */
    void show(@Nullable CaseView view, String words, boolean some) {
        choice.choose(view);
        title.setText(words);
        add.setVisible(view != null && some);
        narrowing.forEach(part -> part.setVisible(view != null && some));
    }

    /** Returns the size of the text around, in pixels. */
    double em() {
        return title.getFont().getSize() / TITLE;
    }

    Label title() {
        return title;
    }
}
