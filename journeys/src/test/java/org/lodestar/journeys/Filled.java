package org.lodestar.journeys;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A form as it is filled in, and what a browser would send of it when a button is pressed.
 *
 * @param button null where Enter is pressed in a form without one
 */
record Filled(Document page, Element form, @Nullable Element button) {
  private static final String BUTTONS = "button:not([type]), button[type=submit], [type=submit]";
  private static final String FIELDS = "input, select, textarea";
  private static final List<String> BOXES = List.of("radio", "checkbox");

  static Filled by(Document page, Element button) {
    return new Filled(page, formOf(page, button), button);
  }

  /** As when Enter is pressed in a field: the first button counts as pressed. */
  static Filled byEnter(Document page, Element field) {
    Element form = formOf(page, field);
    Element first =
        page.select(BUTTONS).stream()
            .filter(each -> isOf(page, each, form) && isEnabled(each))
            .findFirst()
            .orElse(null);
    return new Filled(page, form, first);
  }

  private static Element formOf(Document page, Element control) {
    Element form = ownerOf(page, control);
    if (form == null) {
      throw new AssertionError("Belongs to no form: " + control.outerHtml());
    }
    return form;
  }

  private static @Nullable Element ownerOf(Document page, Element control) {
    return control.hasAttr("form")
        ? page.getElementById(control.attr("form"))
        : control.closest("form");
  }

  private static boolean isOf(Document page, Element control, Element form) {
    return form.equals(ownerOf(page, control));
  }

  static boolean isEnabled(Element control) {
    return !control.hasAttr("disabled") && control.closest("fieldset[disabled]") == null;
  }

  Answer sendBy(Wire wire) {
    assertComplete();
    if (said("method").toLowerCase(Locale.ROOT).equals("post")) {
      return wire.post(address(), body());
    }
    return wire.get(address().replaceFirst("[?#].*", "") + "?" + Body.query(fields()));
  }

  /** A browser keeps a form back in which something required is empty. */
  private void assertComplete() {
    if (form.hasAttr("novalidate") || (button != null && button.hasAttr("formnovalidate"))) {
      return;
    }
    for (Element field : page.select("[required]")) {
      if (isOf(page, field, form)
          && isEnabled(field)
          && values(field).stream().allMatch(Filled::isEmpty)) {
        throw new AssertionError("A browser asks to fill in " + field.outerHtml());
      }
    }
  }

  private static boolean isEmpty(Body.Field field) {
    return field.value().isEmpty();
  }

  String address() {
    String wanted = said("action");
    String here = page.location();
    return wanted.isEmpty() ? here : URI.create(here).resolve(wanted).toString();
  }

  Body body() {
    boolean parts = said("enctype").equals("multipart/form-data");
    return parts ? Body.parts(fields()) : Body.pairs(fields());
  }

  /** What the button says of the form goes before what the form says. */
  private String said(String name) {
    return button != null && button.hasAttr("form" + name)
        ? button.attr("form" + name)
        : form.attr(name);
  }

  /** What is sent, in the order of the page. */
  List<Body.Field> fields() {
    List<Body.Field> fields = new ArrayList<>();
    for (Element control : page.select(FIELDS + ", button")) {
      if (control.equals(button) || control.is(FIELDS + ":not([type=submit])")) {
        if (isOf(page, control, form) && isEnabled(control) && !control.attr("name").isEmpty()) {
          fields.addAll(values(control));
        }
      }
    }
    return fields;
  }

  private static List<Body.Field> values(Element control) {
    String name = control.attr("name");
    String type = control.attr("type").toLowerCase(Locale.ROOT);
    if (control.normalName().equals("select")) {
      return chosen(control).stream().map(each -> Body.Field.of(name, valueOf(each))).toList();
    }
    if (BOXES.contains(type)) {
      return control.hasAttr("checked") ? List.of(Body.Field.of(name, box(control))) : List.of();
    }
    if (type.equals("file")) {
      return Attached.to(control);
    }
    return type.equals("button") || type.equals("reset")
        ? List.of()
        : List.of(Body.Field.of(name, valueOf(control).replaceAll("\\r?\\n", "\r\n")));
  }

  private static String box(Element control) {
    return control.hasAttr("value") ? control.attr("value") : "on";
  }

  /** What stands in a field, or what a choice of a list stands for. */
  static String valueOf(Element field) {
    return switch (field.normalName()) {
      case "textarea" -> field.wholeText();
      case "select" -> chosen(field).stream().findFirst().map(Filled::valueOf).orElse("");
      case "option" ->
          field.hasAttr("value") ? field.attr("value") : Reading.oneLine(field.wholeText());
      default -> field.attr("value");
    };
  }

  /** Where nothing is chosen in a list of which one is chosen, the first is. */
  private static List<Element> chosen(Element select) {
    List<Element> open = select.select("option:not([disabled])");
    List<Element> chosen = open.stream().filter(each -> each.hasAttr("selected")).toList();
    if (select.hasAttr("multiple")) {
      return chosen;
    }
    return chosen.isEmpty() ? open.subList(0, Math.min(1, open.size())) : List.of(chosen.getLast());
  }
}
