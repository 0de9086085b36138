package org.lodestar.app.concerns;

import java.util.List;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.UncertainDate;

/**
 * What was answered by choosing: all that lists, clocks and the priority need.
 *
 * @param about whom or what
 * @param age of the person at risk; UNSURE where it was not known
 * @param dangerNow whether somebody is in danger now
 * @param stillHappening whether it goes on
 * @param suspectAware whether whoever may be doing it knows that somebody is worried
 * @param happened when it was seen
 * @param signs codes of the indicator list
 */
public record Circumstances(
    About about,
    AgeStatus age,
    Known dangerNow,
    Known stillHappening,
    Known suspectAware,
    UncertainDate happened,
    List<String> signs) {
  public Circumstances {
    signs = List.copyOf(signs);
  }

  /** A child who writes about themself: is spoken to as a child. */
  public boolean aChildAboutThemself() {
    return about == About.ME && age == AgeStatus.UNDER_18;
  }
}
