package org.lodestar.app.site;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/**
 * What stands around the questions of a small form: what it is called, what it belongs to, what is
 * said before one answers, what the button says. One template draws them all; a page that needs
 * more has a template of its own.
 *
 * @param title of the form
 * @param above what it belongs to, beside each other over the title; those without an address lead
 *     nowhere
 * @param marks beside that, such as that few may see it
 * @param back where one comes from
 * @param action where it is sent
 * @param said before the questions
 * @param about what it is about, as questions and answers
 * @param clash beginning of the keys of the words that are said where somebody else was first
 * @param send the button
 */
public record SmallForm(
    String title,
    List<Crumb> above,
    List<Mark> marks,
    String back,
    String action,
    List<Said> said,
    List<SummaryRow> about,
    String clash,
    Send send) {
  /** The template that draws them all. */
  public static final String FORM = "site/askedForm";

  public SmallForm {
    above = List.copyOf(above);
    marks = List.copyOf(marks);
    said = List.copyOf(said);
    about = List.copyOf(about);
  }

  /** How something is said before the questions. */
  public enum Manner {
    PLAIN,
    WARNING,
    INSET,
    /** As somebody typed it. */
    QUOTED,
    /** What is arranged while things do not run as usual, where anything is. */
    FOR_NOW
  }

  /** Words before the questions; what is arranged for now has words of its own. */
  public record Said(Manner manner, String words) {}

  /**
   * The button, and the way back beside it.
   *
   * @param label null for the usual words
   * @param cancel null for the usual words; empty where there is no way back beside it
   * @param grave whether it cannot be undone
   * @param guarded whether one is warned before what was typed is lost
   */
  public record Send(
      @Nullable String label, @Nullable String cancel, boolean grave, boolean guarded) {
    private static final Send USUAL = new Send(null, null, false, true);
  }

  /** A form that lies below the page where one comes from, and says over its title what that is. */
  public SmallForm(String title, String above, String back, String below) {
    this(title, List.of(new Crumb(above, back)), back, back + below);
  }

  private SmallForm(String title, List<Crumb> above, String back, String action) {
    this(title, above, List.of(), back, action, List.of(), List.of(), "site.clash", Send.USUAL);
  }

  /** A form with nothing over its title. */
  public static SmallForm of(String title, String back, String action) {
    return new SmallForm(title, List.of(), back, action);
  }

  private SmallForm say(Manner manner, String words) {
    if (words.isEmpty()) {
      return this;
    }
    List<Said> all = Stream.concat(said.stream(), Stream.of(new Said(manner, words))).toList();
    return new SmallForm(title, above, marks, back, action, all, about, clash, send);
  }

  /** With a paragraph before the questions, unless there is nothing to say. */
  public SmallForm lead(String words) {
    return say(Manner.PLAIN, words);
  }

  /** With a warning before the questions. */
  public SmallForm warning(String words) {
    return say(Manner.WARNING, words);
  }

  /** With words set apart before the questions. */
  public SmallForm inset(String words) {
    return say(Manner.INSET, words);
  }

  /** With words before the questions that somebody typed. */
  public SmallForm quoted(String words) {
    return say(Manner.QUOTED, words);
  }

  /** With what is arranged while things do not run as usual. */
  public SmallForm forNow() {
    return say(Manner.FOR_NOW, "for now");
  }

  /** With these words over its title, which lead nowhere. */
  public SmallForm caption(String words) {
    return caption(List.of(new Crumb(words, null)), List.of());
  }

  /** With all this over its title. */
  public SmallForm caption(List<Crumb> over, List<Mark> beside) {
    return new SmallForm(title, over, beside, back, action, said, about, clash, send);
  }

  /** About this. */
  public SmallForm about(List<SummaryRow> rows) {
    return new SmallForm(title, above, marks, back, action, said, rows, clash, send);
  }

  /** With words of the room's own where somebody else was first. */
  public SmallForm clash(String key) {
    return new SmallForm(title, above, marks, back, action, said, about, key, send);
  }

  private SmallForm send(Send other) {
    return new SmallForm(title, above, marks, back, action, said, about, clash, other);
  }

  /** With these words on the button. */
  public SmallForm send(String label) {
    return send(new Send(label, send.cancel, send.grave, send.guarded));
  }

  /** With a button for what cannot be undone. */
  public SmallForm grave(String label) {
    return send(new Send(label, send.cancel, true, send.guarded));
  }

  /** With these words for the way back. */
  public SmallForm cancel(String words) {
    return send(new Send(send.label, words, send.grave, send.guarded));
  }

  /** Without a way back beside the button. */
  public SmallForm alone() {
    return cancel("");
  }

  /** Without a warning before what was typed is lost: hardly anything is typed. */
  public SmallForm unguarded() {
    return send(new Send(send.label, send.cancel, send.grave, false));
  }

  /** The form with the questions that it asks; what was looked at is among them, if it matters. */
  public String show(Model model, List<Asked> asked) {
    return show(model, asked, List.of());
  }

  /** The same with the version that was looked at. */
  public String show(Model model, List<Asked> asked, long version) {
    return show(model, asked, version, List.of());
  }

  /** The same, with how it stands now where somebody else was first. */
  public String show(Model model, List<Asked> asked, long version, List<SummaryRow> standing) {
    Asked looked = Asked.hidden("version", String.valueOf(version));
    return show(model, Stream.concat(Stream.of(looked), asked.stream()).toList(), standing);
  }

  /** The same where the questions say which version was looked at. */
  public String show(Model model, List<Asked> asked, List<SummaryRow> standing) {
    model.addAttribute("model", this);
    model.addAttribute("asked", asked);
    model.addAttribute("standing", standing);
    return FORM;
  }
}
