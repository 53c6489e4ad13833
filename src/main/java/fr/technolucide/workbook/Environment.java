package fr.technolucide.workbook;

import java.time.Clock;
import java.util.UUID;

/**
 * Who works, where and when.
 *
 * @param clock  time and zone; tests and pictures fix it
 * @param device this installation, kept outside any workbook
 * @param author the person of this computer; may be empty
 */
public record Environment(Clock clock, UUID device, String author) {}
