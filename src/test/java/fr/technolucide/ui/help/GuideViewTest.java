package fr.technolucide.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.language.Language;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.common.Appearance;
import fr.technolucide.ui.common.Theme;
import fr.technolucide.workbook.WorkbookTab;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guide as it is read: with the keyboard, and aloud. */
class GuideViewTest {

    private final InputDriver robot = new InputDriver();
    private final Guide guide = Guide.load(Language.FRENCH);
    private final Theme theme = Fx.on(Theme::new);
    private GuideView view;
    private Stage stage;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void show() {
        Fx.cssWarnings();
        Fx.run(() -> {
            view = new GuideView(guide);
            stage = new Stage();
            Scene scene = new Scene(view, 1366, 654);
            theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
        });
    }

    @AfterEach
    void hide() {
        Fx.run(stage::close);
    }

    @Test
    void itOpensAtThePageOfATabAndItsFirstSectionHasTheKeyboard() {
        open(WorkbookTab.JOURNAL);
        Node owner = owner();
        assertThat(owner.getStyleClass()).contains("guide-section");
        assertThat(owner.getAccessibleText()).startsWith("Le journal de tests Un essai, c’est une vraie tâche");
    }

    @Test
    void tabGoesFromSectionToSectionWhichComesIntoView() {
        open(WorkbookTab.JOURNAL);
        ScrollPane article = (ScrollPane) Fx.on(() -> view.getCenter());
        for (int i = 0; i < 6; i++) {
            robot.push(KeyCode.TAB);
        }
        assertThat(Fx.on(article::getVvalue)).isPositive();
        assertThat(owner().getAccessibleText()).startsWith("Retrouver");
    }

    @Test
    void theKeysOfAPageScrollALongOne() {
        open(WorkbookTab.JOURNAL);
        ScrollPane article = (ScrollPane) Fx.on(() -> view.getCenter());
        robot.push(KeyCode.DOWN);
        double line = Fx.on(article::getVvalue);
        robot.push(KeyCode.PAGE_DOWN);
        double page = Fx.on(article::getVvalue);
        assertThat(line).isPositive().isLessThan(page);
        robot.push(KeyCode.END);
        assertThat(Fx.on(article::getVvalue)).isEqualTo(1);
        robot.push(KeyCode.HOME);
        assertThat(Fx.on(article::getVvalue)).isZero();
        assertThat(owner().getAccessibleText()).startsWith("Le journal de tests");
    }

    @Test
    void aLinkIsFollowedAndTheTableOfContentsFollowsToo() {
        Fx.run(() -> view.open(guide.pages().getFirst()));
        Hyperlink link = Fx.on(() -> Nodes.all(view)
                .filter(node -> node instanceof Hyperlink)
                .map(Hyperlink.class::cast)
                .findFirst()
                .orElseThrow());
        Fx.run(link::fire);
        ListView<?> contents = view.list();
        assertThat(Fx.on(() -> ((Guide.Page) contents.getSelectionModel().getSelectedItem()).name()))
                .isEqualTo("journal");
    }

    @Test
    void arrowsInTheTableOfContentsTurnThePages() {
        open(WorkbookTab.HOME);
        Keys.focus(view.list());
        robot.push(KeyCode.DOWN);
        assertThat(Fx.on(() -> Nodes.all(view)
                        .filter(node -> node.getStyleClass().contains("guide-section"))
                        .findFirst()
                        .orElseThrow()
                        .getAccessibleText()))
                .startsWith("Le journal de tests");
    }

    @Tag("walk")
    @ParameterizedTest
    @CsvSource({"false, 100, 1366, 654", "true, 100, 1366, 654", "false, 150, 1024, 560", "true, 150, 1366, 654"})
    void everyPageFitsInEveryDress(boolean dark, int percent, int width, int height) {
        Fx.run(() -> {
            theme.appearanceProperty().set(new Appearance(dark, percent));
            stage.setWidth(width);
            stage.setHeight(height);
        });
        for (Guide.Page page : guide.pages()) {
            Fx.run(() -> view.open(page));
            Fx.until(
                    "pictures",
                    () -> Nodes.all(view)
                            .filter(node -> node instanceof ImageView)
                            .allMatch(node -> ((ImageView) node).getImage().getProgress() == 1));
            Fx.pulse();
            Fx.look(stage.getScene(), "guide-" + page.name() + "-" + dark + "-" + percent + "-" + width);
            ScrollPane article = (ScrollPane) Fx.on(() -> view.getCenter());
            assertThat(Fx.on(() -> article.getContent().getLayoutBounds().getWidth()))
                    .as("no scrolling to the right in " + page.name())
                    .isLessThanOrEqualTo(Fx.on(() -> article.getViewportBounds().getWidth()) + 1);
        }
        assertThat(Fx.cssWarnings()).isEmpty();
    }

    private void open(WorkbookTab tab) {
        Fx.run(() -> view.open(guide.page(tab)));
        Fx.pulse();
    }

    private Node owner() {
        return Fx.on(() -> stage.getScene().getFocusOwner());
    }
}
