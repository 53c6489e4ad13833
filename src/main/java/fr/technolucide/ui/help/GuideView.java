package fr.technolucide.ui.help;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The guide as a page of the window: the pages at the left, the one being read at the right. Échap leaves. Tab goes from
 * section to section, and the arrows turn the page.
 */
public final class GuideView extends BorderPane {

    private final Guide guide;
    private final ListView<Guide.Page> contents = new ListView<>();
    private final ScrollPane article = new ScrollPane();

    /** @param close called when the reader has done */
    public GuideView(Guide guide, Runnable close) {
        this.guide = guide;
        getStyleClass().add("guide");
        getStylesheets()
                .add(Objects.requireNonNull(GuideView.class.getResource("guide.css"))
                        .toExternalForm());
        setTop(head(close));
        setLeft(contents());
        article.setFitToWidth(true);
        article.setFocusTraversable(false);
        setCenter(article);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
        contents.getSelectionModel().selectedItemProperty().subscribe(this::read);
    }

    private static HBox head(Runnable close) {
        Label title = new Label(Messages.text("help.title"));
        title.getStyleClass().add("page-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button back = new Button(Messages.text("help.close"), new Icon(Shape.CLOSE));
        back.setId("guide.close");
        back.setOnAction(event -> close.run());
        HBox head = new HBox(title, space, back);
        head.getStyleClass().addAll("strip", "guide-head-strip");
        return head;
    }

    private ListView<Guide.Page> contents() {
        contents.setId("guide.contents");
        contents.setAccessibleText(Messages.text("help.contents"));
        contents.setItems(FXCollections.observableList(guide.pages()));
        contents.setCellFactory(list -> new PageCell());
        contents.getStyleClass().add("guide-contents");
        return contents;
    }

    /** Shows a page, and gives the keyboard to its first section. */
    public void open(Guide.Page page) {
        contents.getSelectionModel().select(page);
        if (article.getContent() instanceof StackPane around
                && around.getChildren().getFirst() instanceof VBox sections
                && !sections.getChildren().isEmpty()) {
            sections.getChildren().getFirst().requestFocus();
        }
    }

    private void read(Guide.@Nullable Page page) {
        if (page == null) {
            return;
        }
        VBox sections = Blocks.page(guide, page.document(), this::follow);
        sections.getChildren()
                .forEach(section -> section.focusedProperty().subscribe(focused -> {
                    if (focused) {
                        reveal(section);
                    }
                }));
        StackPane around = new StackPane(sections);
        around.getStyleClass().add("guide-around");
        article.setContent(around);
        article.setVvalue(0);
    }

    private void follow(String destination) {
        guide.page(destination).ifPresent(this::open);
    }

    /** Brings the top of a section into view. */
    private void reveal(Node section) {
        Region content = (Region) article.getContent();
        Bounds place = content.sceneToLocal(section.localToScene(section.getLayoutBounds()));
        double hidden = content.getHeight() - article.getViewportBounds().getHeight();
        if (hidden <= 0) {
            return;
        }
        double top = article.getVvalue() * hidden;
        double bottom = top + article.getViewportBounds().getHeight();
        if (place.getMinY() < top || place.getMaxY() > bottom) {
            article.setVvalue(Math.clamp(place.getMinY() / hidden, 0, 1));
        }
    }
}
