{
  description = "Coach in the terminal for breathing and slow floor routines, in Dutch and English";

  inputs.nixpkgs.url = "github:NixOS/nixpkgs/nixos-unstable";

  outputs = { self, nixpkgs }:
    let
      systems = [ "x86_64-linux" "aarch64-linux" "x86_64-darwin" "aarch64-darwin" ];
      each = make: nixpkgs.lib.genAttrs systems (system: make nixpkgs.legacyPackages.${system});
    in
    {
      packages = each (pkgs: {
        default = pkgs.stdenvNoCC.mkDerivation {
          pname = "adem";
          version = "@VERSION@";
          src = pkgs.fetchurl {
            url = "@URL@/adem-@VERSION@.tar.gz";
            sha256 = "@SUM@";
          };
          nativeBuildInputs = [ pkgs.makeWrapper ];
          installPhase = ''
            mkdir -p $out/lib/adem $out/bin
            cp -a bin lib $out/lib/adem/
            cp -a share $out/
            makeWrapper $out/lib/adem/bin/adem $out/bin/adem --set JAVA_HOME ${pkgs.jdk17_headless.home}
          '';
          meta = {
            license = pkgs.lib.licenses.asl20;
            mainProgram = "adem";
          };
        };
      });
    };
}
