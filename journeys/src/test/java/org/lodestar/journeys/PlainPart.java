package org.lodestar.journeys;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Pieces of a page as it came over the wire; what is filled in stays in the page itself. */
record PlainPart(PlainScreen screen, String what, List<Element> found) implements Part {
  private static final String CONTROLS = "a[href], button, input, select, textarea, summary, label";

  @Override
  public Part at(String css) {
    List<Element> inside =
        found.stream().flatMap(each -> each.select(css).stream().filter(in -> in != each)).toList();
    return new PlainPart(screen, what + " " + css, inside.stream().distinct().toList());
  }

  @Override
  public Part having(String text) {
    String wanted = Reading.oneLine(text).toLowerCase(Locale.ROOT);
    return new PlainPart(
        screen,
        what + " that says " + text,
        found.stream()
            .filter(each -> Reading.plain(each).toLowerCase(Locale.ROOT).contains(wanted))
            .toList());
  }

  @Override
  public Part nth(int place) {
    boolean there = place >= 0 && place < found.size();
    return new PlainPart(
        screen, what + " number " + place, there ? List.of(found.get(place)) : List.of());
  }

  @Override
  public Part shown() {
    return new PlainPart(screen, what, found.stream().filter(Reading::isShown).toList());
  }

  @Override
  public Part ticked() {
    return new PlainPart(
        screen, what, found.stream().filter(each -> each.hasAttr("checked")).toList());
  }

  @Override
  public int count() {
    return found.size();
  }

  @Override
  public List<String> texts() {
    if (found.isEmpty()) {
      throw missing("is not on the page");
    }
    return found.stream().map(Reading::of).toList();
  }

  @Override
  public List<String> wholeTexts() {
    return found.stream().map(Element::wholeText).toList();
  }

  @Override
  public String value() {
    return Filled.valueOf(one());
  }

  @Override
  public @Nullable String attribute(String name) {
    return one().hasAttr(name) ? one().attr(name) : null;
  }

  @Override
  public boolean isChecked() {
    return one().hasAttr("checked");
  }

  @Override
  public boolean isShown() {
    return found.size() == 1 && Reading.isShown(found.getFirst());
  }

  @Override
  public void click() {
    Element control = usable().closest(CONTROLS);
    if (control == null) {
      throw missing("does nothing when it is clicked");
    }
    switch (control.normalName()) {
      case "a" -> screen.follow(control);
      case "button" -> screen.press(control);
      case "summary" -> fold(control);
      case "input" -> clickInput(control);
      case "label" -> screen.labelled(control).click();
      default -> {}
    }
  }

  private void clickInput(Element input) {
    switch (input.attr("type")) {
      case "submit", "image" -> screen.press(input);
      case "checkbox" -> tick(input, !input.hasAttr("checked"));
      case "radio" -> tick(input, true);
      default -> {}
    }
  }

  private static void fold(Element summary) {
    Element details = summary.parent();
    if (details != null && details.hasAttr("open")) {
      details.removeAttr("open");
    } else if (details != null) {
      details.attr("open", "");
    }
  }

  @Override
  public void check() {
    tick(usable(), true);
  }

  @Override
  public void uncheck() {
    tick(usable(), false);
  }

  private void tick(Element box, boolean ticked) {
    if (!box.is("[type=radio], [type=checkbox]")) {
      throw missing("is nothing to tick");
    }
    if (ticked && box.is("[type=radio]")) {
      screen.others(box).forEach(other -> other.removeAttr("checked"));
    }
    box.attr("checked", ticked);
  }

  @Override
  public void fill(String text) {
    Element field = usable();
    if (field.hasAttr("readonly") || !field.is("input, textarea")) {
      throw missing("cannot be written in");
    }
    if (field.normalName().equals("textarea")) {
      field.text(text);
    } else {
      field.attr("value", text.replaceAll("[\\r\\n]", ""));
    }
  }

  @Override
  public void enter() {
    screen.enter(usable());
  }

  @Override
  public void pick(String choice) {
    Element list = usable();
    Element option =
        list.select("option").stream()
            .filter(each -> Filled.valueOf(each).equals(choice) || says(each, choice))
            .findFirst()
            .orElseThrow(() -> missing("does not offer " + choice));
    list.select("option").forEach(each -> each.removeAttr("selected"));
    option.attr("selected", "");
  }

  private static boolean says(Element option, String words) {
    return Reading.oneLine(option.wholeText()).equals(Reading.oneLine(words));
  }

  @Override
  public void attach(Path... files) {
    Attached.keep(usable(), files);
  }

  @Override
  public List<Part> all() {
    return found.stream().<Part>map(each -> new PlainPart(screen, what, List.of(each))).toList();
  }

  Element one() {
    if (found.size() != 1) {
      throw missing("is on the page " + found.size() + " times");
    }
    return found.getFirst();
  }

  /** That a person can see and use. */
  private Element usable() {
    Element one = one();
    if (!Reading.isShown(one)) {
      throw missing("cannot be seen");
    }
    if (!Filled.isEnabled(one)) {
      throw missing("cannot be used");
    }
    return one;
  }

  private AssertionError missing(String why) {
    return new AssertionError(what + " " + why + ", page " + screen.address());
  }
}
