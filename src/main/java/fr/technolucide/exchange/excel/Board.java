package fr.technolucide.exchange.excel;

import fr.technolucide.exchange.BoardWords;
import fr.technolucide.exchange.Share;
import fr.technolucide.insight.BoardSummary;
import fr.technolucide.language.Texts;
import fr.technolucide.language.Words;
import fr.technolucide.workbook.Reader;

/** What the pages of the board are written from. */
record Board(BoardSummary summary, Reader reader, Share share, Texts texts, Links links, Faces faces) {

    Words words() {
        return Words.of(texts.language());
    }

    BoardWords sentences() {
        return new BoardWords(reader);
    }

    String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }
}
