package org.lodestar.app.intake.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.CallerKind;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.intake.domain.Email;
import org.lodestar.app.site.HelplineSlot.Helpline;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SpokenLanguages;

/**
 * The page on which a worker takes something down.
 *
 * @param channel how it comes in, as chosen so far
 * @param version that is kept now
 * @param emergency numbers for now
 * @param doors whom to call for a child and for an adult with care needs
 * @param interpreters who interprets by telephone
 * @param email what it is written from; null for none
 * @param again concerns from the same e-mail that the worker may see
 * @param before whether the same e-mail became a concern before
 * @param came files of an e-mail that was handed in as a file; null for none
 * @param saved when it was last kept
 * @param ends when it is deleted, unless somebody goes on with it
 */
public record IntakePage(
    UUID id,
    Channel channel,
    long version,
    List<Helpline> emergency,
    List<Helpline> doors,
    List<Helpline> interpreters,
    List<Option.Group> signs,
    @Nullable Email email,
    List<Seen> again,
    boolean before,
    @Nullable Came came,
    String saved,
    String ends) {
  /** What a line of text can be put into. */
  public static final List<String> PARTS =
      List.of("seen", "place", "people", "vehicles", "name", "address");

  /**
   * Files that came with an e-mail.
   *
   * @param files to choose from
   * @param refused what was not taken and why, in words
   * @param end why it was not taken apart to its end, in words; empty when it was
   * @param infected whether a virus was found in the e-mail
   */
  public record Came(List<Option> files, List<String> refused, String end, boolean infected) {
    public Came {
      files = List.copyOf(files);
      refused = List.copyOf(refused);
    }

    /** Names are personal. */
    @Override
    public String toString() {
      return "Came[personal]";
    }
  }

  /** A concern from the same e-mail: its reference and its page. */
  public record Seen(String reference, String href) {}

  public IntakePage {
    emergency = List.copyOf(emergency);
    doors = List.copyOf(doors);
    interpreters = List.copyOf(interpreters);
    signs = List.copyOf(signs);
    again = List.copyOf(again);
  }

  /** The address of a page about it. */
  public String at(String part) {
    return "/concerns/take/" + id + part;
  }

  /** Whether somebody speaks with us now. */
  public boolean spoken() {
    return channel == Channel.PHONE || channel == Channel.WALK_IN;
  }

  /** Channels that are taken on this page. */
  public static List<Option> channels(Page page) {
    return Option.all(page, "concerns.staff.by", TakeChoice.CHANNELS.toArray(Channel[]::new));
  }

  /** How somebody may be placed to know. */
  public static List<Option> kinds(Page page) {
    return Option.all(page, "intake.kind", CallerKind.values());
  }

  /** Languages to choose from. */
  public static List<Option> languages() {
    return SpokenLanguages.options();
  }

  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "IntakePage[personal]";
  }
}
