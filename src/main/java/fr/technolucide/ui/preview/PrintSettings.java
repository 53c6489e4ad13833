package fr.technolucide.ui.preview;

import java.nio.file.Path;
import javafx.print.Collation;
import javafx.print.JobSettings;
import javafx.print.PageRange;
import javafx.print.Paper;
import javafx.print.PrintColor;
import javafx.print.PrintSides;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.Size2DSyntax;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.Destination;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PageRanges;
import javax.print.attribute.standard.PrintQuality;
import javax.print.attribute.standard.SheetCollate;
import javax.print.attribute.standard.Sides;

/** The choices of a person in the system's dialog, as attributes of the Java printing service. */
final class PrintSettings {

    private static final float POINTS_PER_INCH = 72;

    private PrintSettings() {}

    static PrintRequestAttributeSet of(JobSettings chosen) {
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(new Copies(chosen.getCopies()));
        wishes.add(chosen.getCollation() == Collation.UNCOLLATED ? SheetCollate.UNCOLLATED : SheetCollate.COLLATED);
        wishes.add(sides(chosen.getPrintSides()));
        wishes.add(chosen.getPrintColor() == PrintColor.MONOCHROME ? Chromaticity.MONOCHROME : Chromaticity.COLOR);
        wishes.add(quality(chosen.getPrintQuality()));
        ranges(chosen.getPageRanges(), wishes);
        paper(chosen.getPageLayout().getPaper(), wishes);
        String file = chosen.getOutputFile();
        if (file != null && !file.isEmpty()) {
            wishes.add(new Destination(Path.of(file).toUri()));
        }
        return wishes;
    }

    private static Sides sides(PrintSides sides) {
        return switch (sides) {
            case ONE_SIDED -> Sides.ONE_SIDED;
            case DUPLEX -> Sides.DUPLEX;
            case TUMBLE -> Sides.TUMBLE;
        };
    }

    private static PrintQuality quality(javafx.print.PrintQuality quality) {
        return switch (quality) {
            case DRAFT, LOW -> PrintQuality.DRAFT;
            case NORMAL -> PrintQuality.NORMAL;
            case HIGH -> PrintQuality.HIGH;
        };
    }

    private static void ranges(PageRange[] ranges, PrintRequestAttributeSet wishes) {
        if (ranges == null || ranges.length == 0) {
            return;
        }
        int[][] members = new int[ranges.length][];
        for (int i = 0; i < ranges.length; i++) {
            members[i] = new int[] {ranges[i].getStartPage(), ranges[i].getEndPage()};
        }
        wishes.add(new PageRanges(members));
    }

    private static void paper(Paper paper, PrintRequestAttributeSet wishes) {
        MediaSizeName size = MediaSize.findMedia(
                (float) paper.getWidth() / POINTS_PER_INCH,
                (float) paper.getHeight() / POINTS_PER_INCH,
                Size2DSyntax.INCH);
        if (size != null) {
            wishes.add(size);
        }
    }
}
