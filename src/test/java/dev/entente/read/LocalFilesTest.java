package dev.entente.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFilesTest {
  @TempDir private Path folder;

  private static List<String> paths(Listing listing) {
    return listing.files().stream().map(Listing.ListedFile::path).toList();
  }

  private static void link(Path link, Path target) {
    try {
      Files.createSymbolicLink(link, target);
    } catch (IOException | UnsupportedOperationException e) {
      Assumptions.abort("no links here");
    }
  }

  @Test
  void listsRecursivelyByBytesWithSizes() throws IOException {
    new Corpus(folder).with("b/x.txt", "12").with("a.txt", "123").with("a/y.txt", "1");
    List<Long> found = new ArrayList<>();
    Listing listing = new LocalFiles().list(folder.toString(), found::add);
    assertEquals(
        List.of(
            new Listing.ListedFile("a.txt", 3),
            new Listing.ListedFile("a/y.txt", 1),
            new Listing.ListedFile("b/x.txt", 2)),
        listing.files());
    assertEquals(List.of(3L), found);
  }

  @Test
  void leavesHiddenFilesAndFoldersOutBelowTheInput() throws IOException {
    Path input = folder.resolve("_input");
    new Corpus(input).with(".a", "").with("_SUCCESS", "").with("_t/b", "").with(".g/c", "");
    new Corpus(input).with("d_.e", "");
    assertEquals(List.of("d_.e"), paths(new LocalFiles().list(input.toString(), n -> {})));
  }

  @Test
  void followsLinksButNotInCircles() throws IOException {
    Path input = folder.resolve("input");
    new Corpus(input).with("sub/a.txt", "1");
    new Corpus(folder).with("elsewhere/b.txt", "12");
    link(input.resolve("sub/up"), input);
    link(input.resolve("to"), folder.resolve("elsewhere"));
    link(input.resolve("broken.txt"), folder.resolve("nowhere"));
    Listing listing = new LocalFiles().list(input.toString(), n -> {});
    assertEquals(List.of("broken.txt", "sub/a.txt", "to/b.txt"), paths(listing));
    assertEquals(List.of(), listing.unlisted());
  }

  @Test
  void takesAFileAndAUri() throws IOException {
    new Corpus(folder).with("a b.txt", "12");
    Path file = folder.resolve("a b.txt");
    for (String input : List.of(file.toString(), file.toUri().toString())) {
      Listing listing = new LocalFiles().list(input, n -> {});
      assertEquals(Listing.Sort.FILE, listing.sort());
      assertEquals("a b.txt", listing.name());
      assertEquals(List.of("a b.txt"), paths(listing));
    }
  }

  @Test
  void opensAtAnOffset() throws IOException {
    new Corpus(folder).with("a.txt", "0123456789");
    for (int offset : new int[] {0, 4, 10}) {
      try (InputStream in = new LocalFiles().open(folder + "/a.txt", offset)) {
        assertEquals("0123456789".substring(offset), new String(in.readAllBytes(), UTF_8));
      }
    }
  }

  @Test
  void saysWhatIsNotThere() {
    String missing = folder.resolve("missing").toString();
    LocalFiles files = new LocalFiles();
    assertThrows(FileNotFoundException.class, () -> files.list(missing, n -> {}));
    assertThrows(FileSystemException.class, () -> files.open(missing, 0));
    assertThrows(IOException.class, () -> files.list("file:relative", n -> {}));
  }
}
