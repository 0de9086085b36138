package org.lodestar.app.library.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What partners take along. Some are made of one text, so that no file lies about that is old;
 * others are pages, or files that a page draws.
 */
enum ToolkitItem {
  SLIDES("slides", "pptx"),
  BRIEFING("briefing", "docx"),
  SIGNS("signs", "pdf"),
  PATHWAY("pathway", "pdf", "docx"),
  QUIZ("quiz", "docx"),
  SOCIAL("social", "zip"),
  FOOTER("footer", "docx"),
  RESILIENCE(
      "resilience",
      Led.pages("care-leavers", "sponsored-care-workers", "no-safe-home", "newcomers-and-hosts")),
  DETER(
      "deter",
      Led.pages(
          "young-people", "drawn-in", "landlords-who-look-away", "employers-who-cut-corners")),
  CAB_CARD("cab-card", Led.drawn("/cab-card")),
  DOOR_STICKER("door-sticker", Led.drawn("/posters?size=DOOR_STICKER")),
  POSTERS("posters", Led.drawn("/posters")),
  LEAFLET("leaflet", Led.drawn("/safe-work")),
  EMBED("embed", Led.at("/embed"));

  private final String code;
  private final List<String> endings;
  private final Led led;

  ToolkitItem(String code, String... endings) {
    this.code = code;
    this.endings = List.of(endings);
    this.led = Led.nowhere();
  }

  ToolkitItem(String code, Led led) {
    this.code = code;
    this.endings = List.of();
    this.led = led;
  }

  /**
   * Where what is not made of a text lies.
   *
   * @param at the page; empty where there are several, or none
   * @param pages by which several public pages are known
   * @param drawn whether files are taken there
   */
  private record Led(String at, List<String> pages, boolean drawn) {
    Led {
      pages = List.copyOf(pages);
    }

    static Led nowhere() {
      return new Led("", List.of(), false);
    }

    static Led at(String page) {
      return new Led(page, List.of(), false);
    }

    static Led drawn(String page) {
      return new Led(page, List.of(), true);
    }

    static Led pages(String... slugs) {
      return new Led("", List.of(slugs), false);
    }
  }

  /** Name of its text, and of its files. */
  String code() {
    return code;
  }

  /** The names of its files that are made of its text. */
  List<String> files() {
    return endings.stream().map(each -> code + "." + each).toList();
  }

  /**
   * Whether its text can be had in other languages. Slides are set for the eye, which a longer
   * language would overflow.
   */
  boolean translated() {
    return !endings.isEmpty() && this != SLIDES;
  }

  /** The page on which it lies; empty where it has none of its own. */
  String at() {
    return led.at();
  }

  /** By which the public pages are known that it is made of; empty for all others. */
  List<String> pages() {
    return led.pages();
  }

  /** Whether anything of it is taken as a file, which is counted; who reads a page never is. */
  boolean counted() {
    return !endings.isEmpty() || led.drawn();
  }

  /** The one with a file of this name. */
  static Optional<ToolkitItem> of(String file) {
    return Arrays.stream(values()).filter(each -> each.files().contains(file)).findFirst();
  }

  /** The one with this code. */
  static Optional<ToolkitItem> named(String code) {
    return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
  }
}
