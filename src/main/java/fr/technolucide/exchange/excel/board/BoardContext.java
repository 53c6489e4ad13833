package fr.technolucide.exchange.excel.board;

import fr.technolucide.exchange.BoardWords;
import fr.technolucide.exchange.ExportScope;
import fr.technolucide.insight.BoardFile;
import fr.technolucide.insight.BoardSummary;
import fr.technolucide.language.Texts;
import fr.technolucide.language.Words;
import fr.technolucide.workbook.Reader;

/** The data and the services that the pages of the board are written with. */
record BoardContext(BoardFile file, Reader reader, ExportScope share, Texts texts, CellLinks links, PageStyles faces) {

    BoardSummary summary() {
        return file.summary();
    }

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
