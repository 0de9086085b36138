package org.lodestar.app.library;

/**
 * What an editor says of a recording.
 *
 * @param spot slug of the page on which it stands
 * @param minutes how long it is
 * @param transcript the written words that it says
 * @param checker who knows the language well and made sure that the words say what it says
 */
public record NewRecording(
    String spot,
    RecordedIn language,
    String title,
    int minutes,
    String transcript,
    String checker) {}
