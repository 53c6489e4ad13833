package fr.technolucide.exchange.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Replaces the engine's own reading of the clock, so that a page made twice gives the same bytes. */
final class FixedClock {
    private static final DateTimeFormatter XMP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private FixedClock() {}

    /** Dates the file, in both places where a PDF/A keeps its date: they must agree to the second. */
    static void stamp(PDDocument pdf, ZonedDateTime at) throws IOException {
        ZonedDateTime second = at.truncatedTo(ChronoUnit.SECONDS);
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone(second.getOffset()), Locale.ROOT);
        calendar.setTimeInMillis(second.toInstant().toEpochMilli());
        pdf.getDocumentInformation().setCreationDate(calendar);
        pdf.setDocumentId(second.toEpochSecond());

        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + XMP.format(second));
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    }
}
