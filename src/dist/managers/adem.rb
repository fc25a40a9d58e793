# Homebrew formula.
class Adem < Formula
  desc "Coach in the terminal for breathing and slow floor routines, in Dutch and English"
  homepage "@URL@"
  url "@URL@/adem-@VERSION@.tar.gz"
  sha256 "@SUM@"
  license "Apache-2.0"

  depends_on "openjdk"

  def install
    libexec.install "bin", "lib"
    (bin/"adem").write_env_script libexec/"bin/adem", JAVA_HOME: Formula["openjdk"].opt_prefix
    man.install Dir["share/man/*"]
    bash_completion.install Dir["share/bash-completion/completions/*"]
    zsh_completion.install Dir["share/zsh/site-functions/*"]
    fish_completion.install Dir["share/fish/vendor_completions.d/*"]
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/adem --version")
  end
end
