package org.lodestar.app.concerns.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.lodestar.app.site.Page;

/** The one picture of each page in easy words. */
public enum EasyPicture {
  START("/report"),
  DANGER("/report/danger"),
  DANGER_NOW("/report/danger-now"),
  SAFE("/report/safe"),
  NOT_SAFE("/report/not-safe"),
  ABOUT("/report/about"),
  AGE("/report/age"),
  SEEN("/report/seen"),
  WHERE("/report/where"),
  WHEN("/report/when"),
  OTHERS("/report/others"),
  SHARING("/report/sharing"),
  CONTACT("/report/contact"),
  REACH("/report/reach"),
  LANGUAGE("/report/language"),
  FILES("/report/files"),
  CHECK("/report/check"),
  RECEIPT("/report/receipt"),
  SENT("/report/sent"),
  MAILBOX("/mailbox"),
  MESSAGES("/mailbox/messages"),
  UNSAFE("/mailbox/unsafe"),
  ALERTED("/mailbox/alerted"),
  STAY("/report/stay"),
  ENDED("/report/ended"),
  UNSENT("/report/submit");

  private final String path;

  EasyPicture(String path) {
    this.path = path;
  }

  /** Address of the page that it stands on. */
  String path() {
    return path;
  }

  /** The picture of a page, if it has one. */
  public static Optional<EasyPicture> of(Page page) {
    return Arrays.stream(values()).filter(each -> each.path.equals(page.path())).findFirst();
  }

  /** Name of the static file. */
  public String file() {
    return "easy-" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
  }

  /** Key of the words that say what the picture shows. */
  public String key() {
    return "concerns.easy.picture." + name();
  }
}
