package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A page is said in British Sign Language: added with its words, approved, played, taken off. */
class RecordingsJourney {
  private static final String HERE = "/pages/help/recordings";
  private static final String SAID = "Come and have tea with us.";
  private static final byte[] FILM = film();

  /** The boxes of a film of two minutes, and nothing to see in them. */
  private static byte[] film() {
    byte[] film = new byte[80_000];
    for (int i = 0; i < film.length; i++) {
      film[i] = (byte) (i % 251);
    }
    ByteBuffer boxes = ByteBuffer.wrap(film);
    box(boxes, 16, "ftyp").put(letters("isom")).putInt(0);
    box(boxes, 152, "moov");
    box(boxes, 108, "mvhd").put(new byte[12]).putInt(1000).putInt(120_000);
    boxes.put(new byte[80]);
    box(boxes, 36, "trak");
    box(boxes, 28, "mdia");
    box(boxes, 20, "hdlr").putLong(0).put(letters("vide"));
    box(boxes, film.length - boxes.position(), "mdat");
    return film;
  }

  private static ByteBuffer box(ByteBuffer into, int length, String name) {
    return into.putInt(length).put(letters(name));
  }

  private static byte[] letters(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Walk sent(Walk editor, String name, byte[] content) {
    editor.at("main input[name=file]").attach(FilesJourney.file(name, content));
    return editor.press("Send it to a second editor");
  }

  @Test
  void aSignedVideoIsRefusedWithoutItsWordsApprovedByAnotherShownAndTakenOff() {
    String title = Walk.plain("Signed words on ");
    try (Walk editor = Walk.asWorker("Eddie Editor")) {
      editor.open("/pages").follow("Videos and sound").sees("Pages that every place has");
      editor.keepBoth("recordings").follow("You can get help").arrived(HERE);
      editor.sees("There is none yet").follow("Add a video or sound");
      editor.press("Send it to a second editor").sees("There is a problem");
      editor.sees("Choose the language that is signed or spoken", "Write down what it says");
      editor.sees("Name who made sure that it says these words");
      editor.pick("language", "bfi").type("title", title).type("minutes", "2");
      editor.type("checker", "Mira Invented, interpreter");
      editor.type("transcript", "You can get help. Ring 01632 960 000.");
      byte[] text = "Only words".getBytes(StandardCharsets.UTF_8);
      sent(editor, "words.mp4", text).sees("This is no MP4, WebM, MP3, Ogg or M4A");
      sent(editor, "help.mp4", FILM).sees("Take the number 01632 960 000 out");
      assertThat(editor.value("title")).isEqualTo(title);
      editor.keepBoth("recording-form");
      editor.type("transcript", "You can get help.\n" + SAID);
      sent(editor, "help.mp4", FILM).arrived(HERE).sees(title, "British Sign Language");
      editor.sees("You wrote on it. Somebody else must approve it");
      editor.doesNotSee("Approve this recording").keepBoth("recording-waits");
      editor.fits();
    }
    try (Walk anybody = Walk.anybody()) {
      anybody.open("/help").doesNotSee(title, "<video");
    }
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open(HERE).sees(title).follow("Approve this recording");
      lead.sees("Play all of it", "your code is typed for you").keepBoth("recording-approve");
      lead.fits();
      lead.press("Approve this recording").sees("There is a problem").fits();
      lead.tick("input[name=played]").press("Approve this recording").arrived(HERE);
      lead.sees("Approved by", "Stella Strategy").doesNotSee("Approve this recording");
      lead.open("/pages/recordings").sees(title, "On its page").fits();
    }
    String played = played(title);
    try (Walk editor = Walk.asWorker("Eddie Editor")) {
      editor.open(HERE).unfold("Take \"" + title + "\" off").sees("It leaves the page at once");
      editor.press("Take it off now").arrived(HERE).sees("There is none yet");
    }
    try (Walk anybody = Walk.anybody()) {
      anybody.open("/help").doesNotSee(title);
      assertThat(anybody.fetch(played).status()).isEqualTo(404);
    }
  }

  /** Where it is played, once somebody found it on a phone and read its words. */
  private static String played(String title) {
    try (Walk anybody = Walk.anybody()) {
      anybody.open("/help").sees(title, "British Sign Language. 2 minutes long.");
      anybody.keepBoth("help-signed").fits();
      anybody.doesNotRead(SAID).unfold("Read what it says").sees(SAID);
      Part video = anybody.at("main video");
      assertThat(video.said("preload")).as("nothing is loaded until pressed").isEqualTo("none");
      String played = video.said("src");
      Answer film = anybody.fetch(played);
      assertThat(film.header("Content-Type")).isEqualTo("video/mp4");
      assertThat(film.body()).isEqualTo(FILM);
      return played;
    }
  }
}
