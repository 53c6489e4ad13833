package fr.technolucide.exchange.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The number formats of cells, by style number. Everything else about styles is left alone. */
final class XlsxStyles {
    private final List<CellFormat> formats = new ArrayList<>();

    /** @param part its name; a package without one shows every number as it is */
    XlsxStyles(ZipParts parts, Optional<String> part) throws IOException {
        Optional<Xml> found = part.isEmpty() ? Optional.empty() : parts.xml(part.get());
        if (found.isEmpty()) {
            return;
        }
        Map<Integer, CellFormat> own = new HashMap<>();
        boolean inCells = false;
        try (Xml xml = found.get()) {
            while (xml.next()) {
                if (xml.starts("numFmt") && !xml.attribute("formatCode").isEmpty()) {
                    own.putIfAbsent(xml.number("numFmtId", 0), FormatCode.of(xml.attribute("formatCode")));
                } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                    inCells = xml.isStart();
                } else if (inCells && xml.starts("xf")) {
                    int id = xml.number("numFmtId", 0);
                    formats.add(own.containsKey(id) ? own.get(id) : FormatCode.builtIn(id));
                }
            }
        }
    }

    /** Returns the format of a style; general for a number that the file does not define. */
    CellFormat at(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : CellFormat.GENERAL;
    }
}
