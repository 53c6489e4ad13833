package fr.technolucide.archsamples.exchange;

import com.fasterxml.jackson.core.JsonGenerator;

/** JSON by another way than the reader and the writer of the workbook. */
public final class WritesJson {
    public JsonGenerator generator;
}
