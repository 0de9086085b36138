package org.lodestar.app.directory;

import java.util.UUID;

/**
 * A service or helpline as its record tells it.
 *
 * @param number as people read it; empty when there is none
 * @param callable false for keys that are pressed during a call
 * @param website address; empty when there is none
 * @param shown whether public pages show it
 * @param version counts the changes
 * @param reach whom it reaches
 */
public record Service(
    UUID id,
    Purpose purpose,
    String name,
    String number,
    boolean callable,
    String hours,
    String languages,
    String cost,
    String website,
    String whoFor,
    Audience audience,
    Source source,
    String note,
    boolean shown,
    long version,
    Reach reach) {
  /** One of which nobody has said whom it reaches. */
  public Service(
      UUID id,
      Purpose purpose,
      String name,
      String number,
      boolean callable,
      String hours,
      String languages,
      String cost,
      String website,
      String whoFor,
      Audience audience,
      Source source,
      String note,
      boolean shown,
      long version) {
    this(
        id,
        purpose,
        name,
        number,
        callable,
        hours,
        languages,
        cost,
        website,
        whoFor,
        audience,
        source,
        note,
        shown,
        version,
        Reach.UNTOLD);
  }

  /** As it would be with this said of whether public pages show it. */
  public Service shown(boolean shows) {
    return with(source, note, shows, version);
  }

  /** The same about where its facts come from. */
  public Service from(Source other) {
    return with(other, note, shown, version);
  }

  /**
   * Whether pages would say something else than before, so that a second person has to ring it
   * first. What is not shown says nothing; so a record may be hidden by one hand.
   *
   * @param before the record that it replaces
   */
  public boolean saysMoreThan(Service before) {
    return shown && !bare().equals(before.bare());
  }

  /** Whether it would leave pages that lead people in danger to it, which takes two as well. */
  public boolean leavesLeaders(Service before) {
    return before.shown && !shown && before.purpose.leads();
  }

  /** Whether it has a number or a website: of what has neither nobody who needs it has anything. */
  public boolean canBeReached() {
    return !number.isEmpty() || !website.isEmpty();
  }

  /** Without what editors alone read. */
  private Service bare() {
    return with(new Source("", Source.Standing.TO_CONFIRM, "", null), "", shown, 0);
  }

  private Service with(Source other, String noted, boolean shows, long counted) {
    return new Service(
        id, purpose, name, number, callable, hours, languages, cost, website, whoFor, audience,
        other, noted, shows, counted, reach);
  }

  /** The same, reaching whom is said here. */
  public Service reaching(Reach other) {
    return new Service(
        id, purpose, name, number, callable, hours, languages, cost, website, whoFor, audience,
        source, note, shown, version, other);
  }
}
