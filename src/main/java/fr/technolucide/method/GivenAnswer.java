package fr.technolucide.method;

import org.jspecify.annotations.Nullable;

/**
 * One answer as it was written down.
 *
 * @param value {@code null} while only the evidence is written
 * @param evidence whether a proof, or the reason of a « sans objet », is written
 */
public record GivenAnswer(@Nullable Answer value, boolean evidence) {}
