package fr.technolucide.exchange.form;

import fr.technolucide.exchange.BoardWords;
import fr.technolucide.exchange.print.PaperParts;
import fr.technolucide.exchange.print.Pictogram;
import fr.technolucide.exchange.print.Xhtml;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Verdict;
import org.jspecify.annotations.Nullable;

/** Prints a proposal of the rule: its shape in black, then its word. */
final class VerdictWord {

    private VerdictWord() {}

    static Xhtml of(@Nullable Verdict verdict) {
        if (verdict == null) {
            return Xhtml.text(Messages.words().missing());
        }
        Xhtml word = PaperParts.inline("verdict-word", Xhtml.text(BoardWords.verdict(verdict)));
        Pictogram mark = mark(verdict);
        return mark == null
                ? word
                : Xhtml.all(
                        PaperParts.inline("verdict-shape", mark.said(Messages.text("paper.verdict.heard"))),
                        Xhtml.text(" "),
                        word);
    }

    /** Returns the shape; {@code null} for the outcome of the quick list. */
    static @Nullable Pictogram mark(Verdict verdict) {
        return switch (verdict) {
            case LANCER -> Pictogram.CIRCLE;
            case ADAPTER -> Pictogram.DIAMOND;
            case A_INSTRUIRE -> Pictogram.TRIANGLE;
            case AUTRE_APPROCHE -> Pictogram.SQUARE;
            case INCOMPLET -> Pictogram.RING;
            case NE_PAS_LANCER -> Pictogram.CROSS;
            case REMPLIR_LA_LISTE_COMPLETE -> null;
        };
    }
}
