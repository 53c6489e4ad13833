package fr.technolucide.ui.preview;

import fr.technolucide.exchange.print.LetterSize;
import fr.technolucide.language.Messages;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;

/** The box that asks for large letters. */
final class LargeBox {

    private LargeBox() {}

    /** @param onChosen told of the letters that a person chooses */
    static CheckBox of(Consumer<LetterSize> onChosen) {
        CheckBox large = new CheckBox(Messages.text("preview.large"));
        large.setId("preview.large");
        large.setWrapText(true);
        large.setOnAction(event -> onChosen.accept(large.isSelected() ? LetterSize.LARGE : LetterSize.ORDINARY));
        return large;
    }
}
